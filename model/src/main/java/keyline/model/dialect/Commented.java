package keyline.model.dialect;

import java.util.List;

/// What a comment is about.
///
/// @param kind the word of COMMENT ON: `TABLE`, `COLUMN`
/// @param quotedName with all that it stands in
/// @param path the names of the namespace (empty for the default one), of the thing in it, and of its column if meant
public record Commented(String kind, String quotedName, List<String> path) {

    public Commented {
        path = List.copyOf(path);
    }
}
