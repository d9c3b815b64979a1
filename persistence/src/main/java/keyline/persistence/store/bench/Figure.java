package keyline.persistence.store.bench;

/// What something costs.
///
/// @param micros the median of a single one by the store, in microseconds
/// @param reference the same of what it is compared with; 0 when it is compared with nothing
/// @param budget the most that the ratio of both may be, or, without a reference, the most microseconds
public record Figure(String what, double micros, double reference, double budget) {

    /// How many times as long the store takes.
    public double ratio() {
        return reference == 0 ? 0 : micros / reference;
    }

    /// Whether it is within the budget.
    public boolean holds() {
        return (reference == 0 ? micros : ratio()) <= budget;
    }
}
