package keyline.model.migration;

/// A name, as it is and as scripts write it.
record Name(String raw, String quoted) {}
