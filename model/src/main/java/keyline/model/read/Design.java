package keyline.model.read;

import keyline.model.Document;

/// What came of reading a foreign design.
///
/// @param document without positions
public record Design(Document document, ReadReport report) {}
