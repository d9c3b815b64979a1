package keyline.persistence.store;

/// A step of the history as the store file has it: what is left of it after a crash, together with what a [DocumentLog]
/// keeps.
///
/// @param number that of [keyline.model.edit.Step]
/// @param place whether it is done or undone
public record StoredStep(long number, String label, Place place) {

    /// On which side of the present it is.
    public enum Place {
        DONE,
        UNDONE
    }
}
