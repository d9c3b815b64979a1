package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.app.canvas.figure.NoteFigure.Piece;

/// Reads the marks of Markdown within a paragraph: `**strong**`, `*emphasised*`, code and links. A mark that isn't
/// closed, stands beside a space, or is the underscore of a name stays as it was typed.
final class NoteMarks {

    /// What is marked ends within so many characters, so that a text full of open marks is read in no time.
    private static final String INNER = ".{0,400}?";

    private static final Pattern MARKED = Pattern.compile(
            ("(?<escape>\\\\)(?<escaped>[*_`\\[\\]\\\\])"
                            + "|(?<ticks>`{1,3})(?<code>[^`] INNER)(?<!`)\\k<ticks>(?!`)"
                            + "|\\*\\*(?<strong>[^\\s*] INNER)(?<=\\S)\\*\\*"
                            + "|(?<![\\w_])__(?<strongest>[^\\s_] INNER)(?<=\\S)__(?![\\w_])"
                            + "|(?<!\\*)\\*(?<emphasis>[^\\s*] INNER)(?<=\\S)\\*(?!\\*)"
                            + "|(?<![\\w_])_(?<slanted>[^\\s_] INNER)(?<=\\S)_(?![\\w_])"
                            + "|\\[(?<link>[^\\]]{1,400})]\\([^)]{0,2000}\\)")
                    .replace(" INNER", INNER),
            Pattern.UNICODE_CHARACTER_CLASS);

    private NoteMarks() {}

    /// The parts of a paragraph without their marks.
    ///
    /// @param plain the face of what isn't marked
    static List<Piece> pieces(String text, Face plain) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            add(pieces, new Piece(plain, text.substring(from, marked.start())));
            add(pieces, marked, plain);
            from = marked.end();
        }
        add(pieces, new Piece(plain, text.substring(from)));
        return pieces;
    }

    private static void add(List<Piece> pieces, MatchResult marked, Face plain) {
        if (marked.group("code") != null) {
            add(pieces, new Piece(Face.CODE, marked.group("code").strip()));
        } else if (marked.group("escaped") != null) {
            add(pieces, new Piece(plain, marked.group("escaped")));
        } else if (marked.group("link") != null) {
            pieces.addAll(pieces(marked.group("link"), plain));
        } else {
            pieces.addAll(emphasised(marked, plain));
        }
    }

    private static List<Piece> emphasised(MatchResult marked, Face plain) {
        for (String strong : List.of("strong", "strongest")) {
            if (marked.group(strong) != null) {
                return pieces(marked.group(strong), Face.KEY_COLUMN);
            }
        }
        String words = marked.group("emphasis") == null ? marked.group("slanted") : marked.group("emphasis");
        return pieces(words, plain == Face.COLUMN ? Face.EMPHASIS : plain);
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }
}
