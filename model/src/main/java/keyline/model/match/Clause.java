package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A part of a query: the word that it begins with, and the tokens behind it.
record Clause(String word, List<String> body) {

    /// Splits tokens before each of the words that stands outside of parentheses. What is before the first one begins
    /// with no word.
    static List<Clause> of(List<String> tokens, Set<String> words) {
        List<Clause> clauses = new ArrayList<>();
        Clause open = new Clause("", new ArrayList<>());
        int depth = 0;
        for (String token : tokens) {
            String word = token.toLowerCase(Locale.ROOT);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && words.contains(word)) {
                clauses.add(open);
                open = new Clause(word, new ArrayList<>());
            } else {
                open.body.add(token);
            }
        }
        clauses.add(open);
        clauses.removeIf(each -> each.word.isEmpty() && each.body.isEmpty());
        return clauses;
    }

    /// The items of a list with commas between them.
    static List<List<String>> items(List<String> tokens) {
        return of(tokens, Set.of(",")).stream().map(Clause::body).toList();
    }

    /// Its body without a word that it may begin with.
    List<String> behind(String optional) {
        return startsWith(optional) ? body.subList(1, body.size()) : body;
    }

    boolean startsWith(String first) {
        return !body.isEmpty() && body.getFirst().equalsIgnoreCase(first);
    }
}
