package keyline.model.code;

import java.util.List;
import keyline.model.dialect.Notice;

/// A design in a format.
///
/// @param notices what the format can't say, and what stands there instead
public record Code(String text, List<Notice> notices) {

    public Code {
        notices = List.copyOf(notices);
    }
}
