package keyline.persistence.store;

import java.util.Optional;
import keyline.model.Value;

/// A value that isn't one of a column's type.
///
/// @param rows how many rows have it
/// @param offer the value of that type which a reader more lenient than the conversion makes of it, such as 7 of '007';
///     empty where that would be a guess
public record Misfit(Value value, long rows, Optional<Value> offer) {}
