package keyline.persistence.store;

/// Carries a refusal out of the work on a row edit.
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
