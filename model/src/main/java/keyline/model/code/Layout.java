package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A text that leaves open where its lines break, in the algebra of prettier (Wadler, *A prettier printer*): a group
/// stands in one line where that fits, and otherwise breaks at all of its own lines.
sealed interface Layout {

    /// Text as it is. Line breaks in it stay, without indentation, and break every group around them.
    record Text(String text) implements Layout {}

    /// A place where a line may break.
    ///
    /// @param flat what stands there while it doesn't
    /// @param hard whether it always does
    record Line(String flat, boolean hard) implements Layout {}

    /// A comma before a line that breaks.
    record TrailingComma() implements Layout {}

    /// Breaks the groups around it.
    record Break() implements Layout {}

    /// One behind another.
    record Row(List<Layout> parts) implements Layout {}

    /// Lines in it are indented once more.
    record Indented(Layout content) implements Layout {}

    /// What stands in one line where it fits.
    ///
    /// @param broken whether it breaks even where it would fit
    record Group(Layout content, boolean broken) implements Layout {}

    /// The first of several ways that fits in one line; the last where none does. Breaks in it don't go further up.
    record Choice(List<Layout> ways) implements Layout {}

    /// The right-hand side of an assignment: behind a space where its beginning fits there, else in a line of its own.
    record Assigned(Layout content) implements Layout {}

    /// A text that stands in one line where that fits, as most do. Where it may break is only found out when it
    /// doesn't.
    record Unbroken(String line, Supplier<Layout> otherwise) implements Layout {}

    Layout SOFT = new Line("", false);
    Layout SPACE = new Line(" ", false);
    Layout HARD = new Line("", true);

    static Layout row(Layout... parts) {
        return new Row(List.of(parts));
    }

    static Layout text(String text) {
        return new Text(text);
    }

    /// A group that breaks when something in it must.
    static Layout group(Layout... parts) {
        Layout content = row(parts);
        return new Group(content, breaksAround(content));
    }

    /// Those one behind another with something between them.
    static Layout joined(List<Layout> parts, Layout... between) {
        List<Layout> all = new ArrayList<>();
        for (Layout part : parts) {
            if (!all.isEmpty()) {
                all.addAll(List.of(between));
            }
            all.add(part);
        }
        return new Row(all);
    }

    private static boolean breaksAround(Layout layout) {
        return switch (layout) {
            case Text(String text) -> text.indexOf('\n') >= 0;
            case Line line -> line.hard();
            case Row(var parts) -> parts.stream().anyMatch(Layout::breaksAround);
            case Indented(var content) -> breaksAround(content);
            case Group group -> group.broken();
            case Assigned(var content) -> breaksAround(content);
            case Break _ -> true;
            case Choice _, TrailingComma _, Unbroken _ -> false;
        };
    }

    /// Whether a line breaks in it in any case.
    static boolean willBreak(Layout layout) {
        return switch (layout) {
            case Row(var parts) -> parts.stream().anyMatch(Layout::willBreak);
            case Indented(var content) -> willBreak(content);
            case Group group -> group.broken() || willBreak(group.content());
            case Choice(var ways) -> willBreak(ways.getFirst());
            case Assigned(var content) -> willBreak(content);
            case Text _, Line _, TrailingComma _, Break _, Unbroken _ -> breaksAround(layout);
        };
    }
}
