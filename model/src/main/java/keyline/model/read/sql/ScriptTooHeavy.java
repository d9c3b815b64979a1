package keyline.model.read.sql;

import java.io.IOException;

/// A script that can't be read to its end with the memory and time there is. The message is one sentence without a
/// point.
public final class ScriptTooHeavy extends IOException {

    private static final long serialVersionUID = 1;

    ScriptTooHeavy(String message) {
        super(message);
    }
}
