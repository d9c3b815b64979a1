package keyline.persistence.store;

/// A row that breaks a pending requirement, and how.
///
/// @param reason what would be said if the row were to be added as it is: which columns with which values, why, and the
///     rows on the other side. Rows that are in each other's way have the same values there.
public record Offence(Row row, Refusal reason) {}
