package keyline.model.diagram;

import keyline.model.NoteId;

/// A note on the diagram.
///
/// @param text Markdown
/// @param at the upper left corner
public record Note(NoteId id, String text, Point at, double width, double height) {

    /// What it is called in lists: its first line, without the marks of a heading; empty when nothing is written yet.
    public String title() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.strip().replaceFirst("^#+\\s*", ""))
                .orElse("");
    }
}
