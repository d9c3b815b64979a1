package keyline.model;

/// When a foreign key is checked (SQL:2023, 10.8).
public enum Deferral {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
