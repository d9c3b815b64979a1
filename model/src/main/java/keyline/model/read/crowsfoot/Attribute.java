package keyline.model.read.crowsfoot;

import java.util.Set;
import keyline.model.ValueSource;

/// A column as a diagram draws it.
///
/// @param type as it stands there, empty where none does
/// @param comment empty when there is none
record Attribute(String name, String type, Set<Mark> marks, ValueSource source, String comment, Line line) {

    Attribute {
        marks = Set.copyOf(marks);
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }
}
