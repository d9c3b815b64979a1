package keyline.model.read.crowsfoot;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnText;
import keyline.model.Schema;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// Reads a column of PlantUML: `* id : int <<PK>>`, `+name varchar(20)`, `foreign_key(user_id) : int`.
final class PlantUmlField {

    private static final Pattern VISIBLE =
            Pattern.compile("^(?:\\{(?:field|static|abstract)}\\s*|[-+#~]\\s*(?=[^-+#~\\s]))");
    private static final Pattern MARKS = Pattern.compile(
            "<<\\s*([^<>]*?)\\s*>>|«([^«»]*)»|\\[([\\w, /]+)]|\\{([\\w, /]+)}|" + "\\(((?i:pk|fk|uk|pk, ?fk))\\)");
    private static final Pattern MACRO = Pattern.compile(
            "(?i)(primary_?key|pk|foreign_?key|fk|not_?null|unique|uk|column|field)\\s*\\(\\s*([^(),]+?)\\s*"
                    + "(?:,\\s*([^()]*(?:\\([^()]*\\))?)\\s*)?\\)\\s*:?\\s*(.*)");
    private static final Pattern UNDERLINED = Pattern.compile("<u>.*");
    private static final Pattern LAST_WORDS = Pattern.compile("(?i)(.*\\S)\\s+(pk|fk|uk|pk\\s*,\\s*fk)");

    private final Line line;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private ValueSource source = new ValueSource.None();
    private boolean generated;
    private String name = "";
    private String type = "";

    PlantUmlField(Line line) {
        this.line = line;
        split(withoutMarks(withoutSigns(line.text())));
        name = PlantUmlText.decoded(name);
        typed(PlantUmlText.decoded(type));
    }

    static boolean isMacro(String text) {
        return MACRO.matcher(text).matches();
    }

    String name() {
        return name;
    }

    /// Whether it is marked as part of the primary key.
    boolean isKey() {
        return marks.contains(Mark.PRIMARY_KEY);
    }

    /// The same as part of the primary key.
    PlantUmlField asKey() {
        marks.add(Mark.PRIMARY_KEY);
        return this;
    }

    /// Whether its values are computed of others; those of a key that is generated are numbers.
    boolean isGenerated() {
        return generated && !isKey();
    }

    Attribute attribute() {
        ValueSource given = generated && isKey() ? new Identity(Identity.Mode.BY_DEFAULT) : source;
        return new Attribute(name, type, marks, given, "", line);
    }

    private String withoutSigns(String text) {
        String rest = text;
        for (Matcher sign = VISIBLE.matcher(rest); sign.find(); sign = VISIBLE.matcher(rest)) {
            rest = rest.substring(sign.end());
        }
        if (rest.startsWith("*") && !rest.startsWith("**")) {
            marks.add(Mark.NOT_NULL);
            rest = rest.substring(1).strip();
        }
        if (UNDERLINED.matcher(rest).matches()) {
            marks.add(Mark.PRIMARY_KEY);
        }
        return rest;
    }

    private String withoutMarks(String text) {
        StringBuilder rest = new StringBuilder();
        Matcher found = MARKS.matcher(text);
        while (found.find()) {
            boolean stereotype = found.group(1) != null || found.group(2) != null;
            boolean known = true;
            for (int group = 1; group <= found.groupCount(); group++) {
                known &= found.group(group) == null || mark(found.group(group));
            }
            found.appendReplacement(rest, known || stereotype ? " " : Matcher.quoteReplacement(found.group()));
        }
        String bare = found.appendTail(rest).toString().strip();
        Matcher last = LAST_WORDS.matcher(bare);
        return last.matches() && mark(last.group(2)) ? last.group(1) : bare;
    }

    /// Takes marks with commas between; false when one isn't known.
    private boolean mark(String words) {
        boolean known = true;
        for (String word : words.split("\\s*[,/]\\s*|\\s+(?=[FPU]K)", -1)) {
            switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
                case "pk", "primarykey", "key" -> marks.add(Mark.PRIMARY_KEY);
                case "fk", "foreignkey" -> marks.add(Mark.FOREIGN_KEY);
                case "pkfk", "pfk" -> marks.addAll(Set.of(Mark.PRIMARY_KEY, Mark.FOREIGN_KEY));
                case "uk", "uq", "unique", "ak" -> marks.add(Mark.UNIQUE);
                case "notnull", "nn", "required", "mandatory", "m" -> marks.add(Mark.NOT_NULL);
                case "identity", "auto", "autoincrement", "serial", "ai" ->
                    source = new Identity(Identity.Mode.BY_DEFAULT);
                case "generated" -> generated = true;
                default -> known = false;
            }
        }
        return known;
    }

    private void split(String text) {
        Matcher macro = MACRO.matcher(text);
        if (macro.matches()) {
            boolean plain = macro.group(1).toLowerCase(Locale.ROOT).matches("column|field");
            name = macro.group(2);
            type = macro.group(3) == null ? macro.group(4) : macro.group(3);
            if (!plain) {
                mark(macro.group(1));
            }
            return;
        }
        int colon = text.indexOf(':');
        String[] words = text.split("\\s+", 2);
        if (colon >= 0) {
            name = text.substring(0, colon).strip();
            type = text.substring(colon + 1).strip();
        } else if (words.length == 2 && isTypeFirst(words[0], words[1])) {
            name = words[1];
            type = words[0];
        } else {
            name = words[0];
            type = words.length == 2 ? words[1] : "";
        }
    }

    private static boolean isTypeFirst(String first, String second) {
        return second.matches("[\\w$]+")
                && TypeText.readAbstract(first).isPresent()
                && TypeText.readAbstract(second).isEmpty();
    }

    /// The type, and what may follow it: `int not null`, `varchar(20) default 'x'`.
    private void typed(String text) {
        type = text;
        if (text.isEmpty() || TypeText.readAbstract(text).isPresent()) {
            return;
        }
        if (text.contains(" ")
                && ColumnText.read("x " + text, Schema.empty()) instanceof ColumnText.Understood(ColumnText column)) {
            column.marks().forEach(this::take);
            column.source().ifPresent(found -> source = found);
            type = column.type()
                    .map(found -> TypeText.of(found, Schema.empty()))
                    .orElse("");
        }
    }

    private void take(ColumnText.Mark said) {
        switch (said) {
            case PRIMARY_KEY -> marks.add(Mark.PRIMARY_KEY);
            case NOT_NULL -> marks.add(Mark.NOT_NULL);
            case UNIQUE -> marks.add(Mark.UNIQUE);
            case NULLABLE -> {}
        }
    }
}
