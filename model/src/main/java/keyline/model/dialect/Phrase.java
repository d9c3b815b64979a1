package keyline.model.dialect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Something that dialects say in different words.
///
/// @param name what it is, with `only there` before what has no other words and `clock` in what changes with the time
record Phrase(String name, List<Form> forms) {

    /// How some dialects say it.
    ///
    /// @param pieces with a word `$1`, `$2` for each operand, with its kind between: `$text1`
    /// @param dialects their keys
    /// @param remark what is different all the same; empty when nothing is
    record Form(List<Piece> pieces, Set<String> dialects, Use use, String remark) {

        private static final Pattern TYPED = Pattern.compile("\\$\\p{L}");

        /// `LEN($1) | mssql | remark`, with `=>` before what is only written and `!` before a remark on what was always
        /// there.
        static Form of(String line) {
            List<String> parts = Arrays.stream(line.split("\\s\\|\\s", -1))
                    .map(String::strip)
                    .toList();
            boolean written = parts.getFirst().startsWith("=> ");
            String sql = written ? parts.getFirst().substring(3).strip() : parts.getFirst();
            String remark = parts.size() > 2 ? parts.get(2) : "";
            Use use = written ? Use.WRITTEN : remark.startsWith("!") ? Use.REMARKED : Use.BOTH;
            Set<String> dialects = Set.of(parts.get(1).split("\\s+"));
            return new Form(Pieces.of(sql), dialects, use, remark.replaceFirst("^!\\s*", ""));
        }

        /// What an expression is searched for: the function, the operator or the word.
        String key() {
            return (isInfix() ? Pieces.words(pieces).get(1) : pieces.getFirst()).key();
        }

        boolean isInfix() {
            return pieces.size() > 2 && pieces.getFirst().sql().startsWith("$");
        }

        /// Whether it wants operands of some kind.
        boolean isTyped() {
            return TYPED.matcher(Pieces.sql(pieces)).find();
        }
    }

    /// What a form is for.
    enum Use {
        /// It is found and written.
        BOTH,
        /// It is only written: elsewhere these words mean something else.
        WRITTEN,
        /// Found where it is at home, it means something else than elsewhere.
        REMARKED
    }

    /// How a dialect says it, if it can.
    Optional<Form> in(String dialect) {
        return forms.stream()
                .filter(_ -> !name.startsWith("only there"))
                .filter(form -> form.dialects().contains(dialect))
                .findFirst();
    }

    boolean isClock() {
        return name.contains("clock");
    }
}
