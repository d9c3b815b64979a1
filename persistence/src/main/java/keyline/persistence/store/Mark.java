package keyline.persistence.store;

import java.util.Optional;

/// Where a step stands in the change log. Marks hang together as a list, the newest first, so that a snapshot holds all
/// of them at no cost.
///
/// @param first the number of the step's first entry; the one before it is the mark itself
/// @param length how many marks there are from this one on
record Mark(long number, String label, long first, Optional<Mark> next, int length) {

    static Mark of(long number, String label, long first, Optional<Mark> next) {
        return new Mark(number, label, first, next, next.map(Mark::length).orElse(0) + 1);
    }

    /// The same step before another list.
    Mark before(Optional<Mark> list) {
        return of(number, label, first, list);
    }
}
