package keyline.model.read.sql;

import java.util.List;

/// How a sequence or an identity numbers: all that a design doesn't keep of it.
///
/// @param start the first number, as it is written
/// @param step from one number to the next
record Numbering(String start, String step) {

    /// What a report calls it.
    static final String LOST = "starts or steps of numbered columns";

    private static final String USUAL = "1";

    /// That of the options of a sequence: `START WITH 100 INCREMENT BY 5`. Oracle's `START WITH LIMIT VALUE` goes on after
    /// the rows.
    static Numbering of(List<SqlToken> options) {
        return new Numbering(number(options, "START", "WITH"), number(options, "INCREMENT", "BY"));
    }

    /// That of SQL Server's `IDENTITY(100, 5)`.
    static Numbering ofPair(List<SqlToken> group) {
        List<String> numbers = group.stream()
                .filter(token -> token.kind() == SqlToken.Kind.NUMBER)
                .map(SqlToken::text)
                .toList();
        return numbers.size() == 2 ? new Numbering(numbers.getFirst(), numbers.getLast()) : new Numbering(USUAL, USUAL);
    }

    private static String number(List<SqlToken> options, String word, String filler) {
        for (int at = 0; at + 1 < options.size(); at++) {
            if (options.get(at).is(word)) {
                int next = options.get(at + 1).is(filler) || options.get(at + 1).is('=') ? at + 2 : at + 1;
                boolean negative =
                        next + 1 < options.size() && options.get(next).is('-');
                String text = options.get(negative ? next + 1 : Math.min(next, options.size() - 1))
                        .text();
                return text.matches("\\d+") ? (negative ? "-" : "") + text : USUAL;
            }
        }
        return USUAL;
    }

    boolean isUsual() {
        return start.equals(USUAL) && step.equals(USUAL);
    }

    /// "that it starts at 100 and goes by 5"
    String text() {
        String begins = start.equals(USUAL) ? "" : "starts at " + start;
        String goes = step.equals(USUAL) ? "" : "goes by " + step;
        return "that it " + begins + (begins.isEmpty() || goes.isEmpty() ? "" : " and ") + goes;
    }
}
