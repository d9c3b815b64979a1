package keyline.persistence.file;

import keyline.persistence.sqlite.PartTable;

/// What both kinds of project file agree on.
final class Format {

    /// The version that is written. A change that an older program would misread makes it one higher, and adds a step
    /// to [FormatUpgrade#CURRENT].
    static final int VERSION = 3;

    /// "KEYL", at its place in the header of an SQLite file.
    static final int APPLICATION_ID = 0x4B45594C;

    /// Where an SQLite file has the document.
    static final PartTable PARTS = new PartTable("keyline_object");

    private Format() {}
}
