package keyline.model.read.crowsfoot;

import keyline.model.read.markdown.Fences;

/// The lines of PlantUML without remarks: from `'` to the end of a line, and between `/'` and `'/`. Where the text says
/// where diagrams begin and end, what stands outside them isn't read.
final class PlantUmlLines {

    private final Lines lines;
    private final boolean bounded;
    private boolean inside;

    PlantUmlLines(Fences.Block block, Told told) {
        this.lines = new Lines(block, told);
        this.bounded = block.text().contains("@startuml");
    }

    boolean hasNext() {
        return lines.hasNext();
    }

    /// The next line, empty where all of it is a remark.
    Line next() {
        Line line = lines.next();
        inside = line.text().startsWith("@startuml") || (inside && !line.text().startsWith("@enduml"));
        String text = bounded && !inside ? "" : line.text();
        int opening = text.indexOf("/'");
        while (opening >= 0) {
            int closing = text.indexOf("'/", opening + 2);
            if (closing < 0) {
                String before = text.substring(0, opening);
                skipRemark();
                return line.with(before.strip());
            }
            text = text.substring(0, opening) + text.substring(closing + 2);
            opening = text.indexOf("/'");
        }
        return line.with(text.startsWith("'") ? "" : text.strip());
    }

    private void skipRemark() {
        boolean open = true;
        while (open && lines.hasNext()) {
            open = !lines.next().text().contains("'/");
        }
    }

    /// Goes on behind the line that this is.
    ///
    /// @param end a pattern, in any case; empty when there is nothing to leave out
    void skipTo(String end) {
        while (!end.isEmpty() && lines.hasNext()) {
            if (lines.next().text().matches("(?i)" + end)) {
                return;
            }
        }
    }
}
