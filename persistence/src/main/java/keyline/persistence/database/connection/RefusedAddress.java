package keyline.persistence.database.connection;

import java.io.IOException;

/// An address that Keyline doesn't connect to. The message is one sentence, and holds no password.
public final class RefusedAddress extends IOException {

    private static final long serialVersionUID = 1;

    RefusedAddress(String why) {
        super(why.replaceAll("\\p{Cntrl}+", " "));
    }
}
