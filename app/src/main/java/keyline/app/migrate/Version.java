package keyline.app.migrate;

import java.io.Closeable;
import keyline.app.connect.Connected;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;

/// A design that can be compared with another.
///
/// @param kind where it comes from
/// @param name for people: "shop.keyline"
/// @param past with whom it shares its ids
/// @param source what has to be closed when nobody needs it any more
record Version(Kind kind, String name, Document document, Past past, Rows rows, Closeable source) {

    /// Where a version comes from.
    enum Kind {
        NOW("This document, now"),
        SAVED("Its saved file"),
        POINT("A point of its history…"),
        FILE("Another file…"),
        DATABASE("A live database…");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// With whom a version shares its ids.
    enum Past {
        /// With all versions of the open project.
        THIS_PROJECT,
        /// Maybe with another project file.
        A_PROJECT,
        /// With nobody: it is matched by names.
        NONE
    }

    /// Where the rows for a rehearsal come from.
    sealed interface Rows {

        /// They are at hand.
        record Here(SampleRows rows) implements Rows {}

        /// They are sampled from a live database when they are needed.
        record Live(Connected database) implements Rows {}

        /// There are none.
        ///
        /// @param reason a sentence
        record None(String reason) implements Rows {}
    }

    /// Whether it holds a file open.
    boolean isOfFile() {
        return kind == Kind.SAVED || kind == Kind.FILE;
    }

    /// What a file holds.
    static Version of(Kind kind, String name, Input input) {
        Past past = input.kind().isEmpty() ? Past.A_PROJECT : Past.NONE;
        return new Version(
                kind,
                name,
                input.project().document(),
                past,
                new Rows.Here(input.project().rows()),
                input);
    }

    /// A live database.
    static Version of(Connected database) {
        DatabaseAddress address = database.address();
        Document document =
                database.design().document().withTarget(address.kind().dialect().key());
        return new Version(Kind.DATABASE, address.text(), document, Past.NONE, new Rows.Live(database), () -> {});
    }
}
