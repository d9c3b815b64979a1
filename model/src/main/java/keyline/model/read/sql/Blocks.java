package keyline.model.read.sql;

import java.util.Set;

/// How deep within `BEGIN ... END` a routine's body is.
final class Blocks {

    private static final Set<String> UNCOUNTED = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    private int depth;
    private String before = "";

    void reset() {
        depth = 0;
        before = "";
    }

    /// Takes the next word, in capitals.
    void add(String word) {
        if (word.equals("BEGIN") || (word.equals("CASE") && !before.equals("END"))) {
            depth++;
        } else if (before.equals("END") && UNCOUNTED.contains(word)) {
            depth++; // that END belongs to what isn't counted
        } else if (word.equals("END") && depth > 0) {
            depth--;
        }
        before = word;
    }

    boolean areClosed() {
        return depth == 0;
    }
}
