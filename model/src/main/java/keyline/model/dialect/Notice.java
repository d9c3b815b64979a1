package keyline.model.dialect;

import keyline.model.Place;

/// Something that the target can't say, with the fallback that the script takes.
///
/// @param message one sentence with the names in it
public record Notice(Place place, String message) {}
