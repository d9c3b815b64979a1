package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first words of a statement, which tell what it is about; names in quotes are left out.
final class StatementHead {

    private static final int ENOUGH = 8;

    private static final Set<String> VERBS = Set.of("CREATE", "ALTER", "DROP", "REPLACE");
    private static final Set<String> KINDS = Set.of(
            "TABLE",
            "VIEW",
            "INDEX",
            "TYPE",
            "DOMAIN",
            "SCHEMA",
            "DATABASE",
            "SEQUENCE",
            "FUNCTION",
            "PROCEDURE",
            "PROC",
            "TRIGGER",
            "PACKAGE",
            "EVENT",
            "AGGREGATE",
            "EXTENSION",
            "SYNONYM",
            "ALIAS",
            "USER",
            "ROLE",
            "SESSION",
            "DEFAULT",
            "RULE",
            "OPERATOR",
            "CAST",
            "LANGUAGE",
            "COLLATION",
            "POLICY",
            "LOGIN",
            "SYSTEM",
            "STATISTICS",
            "SERVER",
            "TABLESPACE",
            "CONVERSION",
            "PUBLICATION",
            "SUBSCRIPTION",
            "KEYSPACE",
            "LIBRARY");
    private static final Set<String> ROUTINES = Set.of("FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "PACKAGE", "EVENT");

    private final List<String> words = new ArrayList<>();

    /// Takes the next word, in capitals.
    void add(String word) {
        if (words.size() < ENOUGH) {
            words.add(word);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether the statement begins with these words.
    boolean startsWith(String... beginning) {
        return words.size() >= beginning.length
                && words.subList(0, beginning.length).equals(List.of(beginning));
    }

    /// The word that it begins with, empty when it begins with none.
    String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /// Whether the last word so far is this one.
    boolean endsWith(String word) {
        return !words.isEmpty() && words.getLast().equals(word);
    }

    /// How many words there are, as far as they were counted.
    int size() {
        return words.size();
    }

    /// What is created, altered or dropped: `TABLE`; nothing when it isn't about such a thing.
    Optional<String> kind() {
        return VERBS.contains(first())
                ? words.stream().skip(1).filter(KINDS::contains).findFirst()
                : Optional.empty();
    }

    /// Whether it is about a thing of this kind.
    boolean isAbout(String verb, String kind) {
        return first().equals(verb) && kind().filter(kind::equals).isPresent();
    }

    /// Whether it has a body of statements of its own.
    boolean isRoutine() {
        return (!first().equals("DROP") && kind().filter(ROUTINES::contains).isPresent())
                || (first().equals("CREATE") && words.contains("TYPE") && words.contains("BODY"));
    }

    /// Whether any of its first words is this one.
    boolean has(String word) {
        return words.contains(word);
    }
}
