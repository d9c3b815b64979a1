package keyline.persistence.sqlite;

import java.io.IOException;

/// A script that asks for more time or memory than an honest one needs.
public final class ScriptTooHeavy extends IOException {

    private static final long serialVersionUID = 1;

    ScriptTooHeavy(String message) {
        super(message);
    }
}
