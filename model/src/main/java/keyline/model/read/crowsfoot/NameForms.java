package keyline.model.read.crowsfoot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.edit.Singular;

/// What people call a column that refers to a key: `customer_id`, `customerId`, `manager_id` where the relation is
/// called `manager`. Only letters and digits count.
///
/// @param plain the names, the likeliest first, that a column without a mark may have
/// @param all these, and those that a column may have that is marked as part of a foreign key
record NameForms(List<String> plain, List<String> all) {

    NameForms(Table parent, Column key, String label) {
        this(plain(parent, key, label), all(parent, key, label));
    }

    private static List<String> plain(Table parent, Column key, String label) {
        String singular = letters(Singular.of(parent.name()));
        String end = letters(key.name());
        Stream<String> joined = Stream.of(letters(label), singular, letters(parent.name()))
                .filter(name -> !name.isEmpty())
                .map(name -> name + end);
        boolean prefixed = end.startsWith(singular) && end.length() > singular.length();
        return Stream.concat(joined, prefixed ? Stream.of(end) : Stream.empty()).toList();
    }

    private static List<String> all(Table parent, Column key, String label) {
        String singular = letters(Singular.of(parent.name()));
        String whole = letters(parent.name());
        Stream<String> more = Stream.of(
                letters(label),
                singular,
                whole,
                singular + "id",
                "fk" + singular,
                "fk" + whole,
                singular + "fk",
                letters(key.name()));
        return Stream.concat(plain(parent, key, label).stream(), more)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// Whether a column without a mark may have this name.
    boolean isPlain(String form) {
        return plain.contains(form);
    }

    /// The letters and digits of a name, in small letters.
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Whether a name is one of these.
    static boolean same(String name, String... wanted) {
        return Arrays.stream(wanted).map(NameForms::letters).anyMatch(letters(name)::equals);
    }

    /// What a column of a child is called that is made to refer to a key.
    static String referring(Table child, Table parent, Column key) {
        String singular = child.id().equals(parent.id()) ? "parent" : Singular.of(parent.name());
        boolean prefixed = key.name().toLowerCase(Locale.ROOT).startsWith(singular.toLowerCase(Locale.ROOT));
        return prefixed ? key.name() : singular + "_" + key.name();
    }

    /// A name that no column of a table has.
    static String free(String wanted, Table table) {
        Set<String> taken = table.columns().stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }
}
