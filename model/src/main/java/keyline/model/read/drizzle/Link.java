package keyline.model.read.drizzle;

import java.util.List;

/// A property or call in a chain: `.notNull()`.
///
/// @param name empty where what stands before is called itself
/// @param called whether it is a call
record Link(String name, List<Found> arguments, boolean called, int line) {

    Link {
        arguments = List.copyOf(arguments);
    }
}
