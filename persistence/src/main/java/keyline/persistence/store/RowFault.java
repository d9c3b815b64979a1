package keyline.persistence.store;

/// Why a row can't be imported.
///
/// @param number by which its source calls the row; 0 when it isn't one row's fault
/// @param column names of the columns concerned, separated by commas; empty when it is all of the row
/// @param value what stands there; empty when there is nothing to show
/// @param reason one sentence: "'abc' isn't an integer."
public record RowFault(long number, String column, String value, String reason) {}
