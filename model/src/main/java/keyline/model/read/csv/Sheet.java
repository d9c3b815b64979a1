package keyline.model.read.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file of CSV that was looked through once.
///
/// @param headed whether its first row names the columns; it is data where it has nothing but numbers, dates and the
///     like
record Sheet(char separator, boolean headed, List<Suggestion> suggestions) {

    private static final int MOST_COLUMNS = 1_000;
    private static final int START = 10_000;

    /// Looks through a file.
    static Sheet of(CsvFile file) throws IOException, WrongCsv {
        char separator = separator(file);
        try (Reader text = new BufferedReader(file.text().open())) {
            CsvLines lines = new CsvLines(text, separator);
            List<String> first = lines.next().orElseThrow(() -> new WrongCsv("it is empty"));
            if (first.size() > MOST_COLUMNS) {
                throw new WrongCsv("it has more than %d columns".formatted(MOST_COLUMNS));
            }
            boolean headed = !first.stream().allMatch(ColumnGuess::isValue);
            List<ColumnGuess> guesses = new ArrayList<>();
            first.forEach(_ -> guesses.add(new ColumnGuess()));
            if (!headed) {
                look(first, guesses);
            }
            for (Optional<List<String>> row = lines.next(); row.isPresent(); row = lines.next()) {
                look(row.get(), guesses);
            }
            return new Sheet(separator, headed, suggestions(names(headed ? first : blanks(first)), guesses));
        }
    }

    private static List<String> blanks(List<String> cells) {
        return cells.stream().map(_ -> "").toList();
    }

    private static char separator(CsvFile file) throws IOException {
        try (Reader text = file.text().open()) {
            char[] start = new char[START];
            int length = Math.max(0, text.read(start));
            return Separator.of(new String(start, 0, length).lines().findFirst().orElse(""));
        }
    }

    private static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip().isEmpty() ? "column_" + (names.size() + 1) : cell.strip();
            names.add(free(name, names));
        }
        return names;
    }

    /// The name, or with a number behind it when it is taken.
    static String free(String wanted, List<String> taken) {
        String name = wanted;
        for (int number = 2; taken.stream().anyMatch(name::equalsIgnoreCase); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    /// A row that is too short lacks its last values; one that is too long is left out when rows are handed on.
    private static void look(List<String> row, List<ColumnGuess> guesses) {
        if (row.size() <= guesses.size()) {
            for (int i = 0; i < guesses.size(); i++) {
                guesses.get(i).add(i < row.size() ? row.get(i) : "");
            }
        }
    }

    /// The first column that tells the rows apart is the primary key, when it is the first or called so.
    private static List<Suggestion> suggestions(List<String> names, List<ColumnGuess> guesses) {
        List<Suggestion> suggestions = new ArrayList<>();
        boolean keyed = false;
        for (int i = 0; i < names.size(); i++) {
            ColumnGuess guess = guesses.get(i);
            boolean likely = i == 0 || names.get(i).equalsIgnoreCase("id");
            boolean key = likely && !keyed && guess.isKey();
            keyed |= key;
            suggestions.add(new Suggestion(
                    names.get(i), guess.type(), key, !guess.isComplete(), guess.reason(), guess.samples()));
        }
        return suggestions;
    }
}
