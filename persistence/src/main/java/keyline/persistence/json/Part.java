package keyline.persistence.json;

/// One object of a document, as it is kept.
public record Part(PartKey key, String json) {}
