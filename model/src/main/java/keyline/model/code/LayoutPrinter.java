package keyline.model.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Decides where the lines of a [Layout] break, as prettier does.
final class LayoutPrinter {

    /// What is still to be written.
    private record Step(int indent, boolean flat, Layout layout) {

        Step with(Layout changed) {
            return new Step(indent, flat, changed);
        }
    }

    private final int width;
    private final StringBuilder text = new StringBuilder();
    private final List<Step> steps = new ArrayList<>();
    private int column;

    private LayoutPrinter(int width) {
        this.width = width;
    }

    /// The text of a layout that begins a line.
    static String print(Layout layout, int width) {
        LayoutPrinter printer = new LayoutPrinter(width);
        printer.steps.add(new Step(0, false, layout));
        while (!printer.steps.isEmpty()) {
            printer.take(printer.steps.removeLast());
        }
        return printer.text.toString();
    }

    private void take(Step step) {
        switch (step.layout()) {
            case Layout.Text(String written) -> write(written);
            case Layout.Line line -> line(line, step);
            case Layout.TrailingComma _ -> write(step.flat() ? "" : ",");
            case Layout.Break _ -> {}
            case Layout.Row(var parts) -> parts.reversed().forEach(part -> steps.add(step.with(part)));
            case Layout.Indented(var content) -> steps.add(new Step(step.indent() + 2, step.flat(), content));
            case Layout.Group group -> group(group, step);
            case Layout.Choice(var ways) -> choose(ways, step);
            case Layout.Assigned(var content) -> assign(content, step);
            case Layout.Unbroken(String line, var otherwise) -> {
                Layout inLine = Layout.text(line);
                boolean whole = step.flat() || fits(step.with(inLine));
                steps.add(step.with(whole ? inLine : otherwise.get()));
            }
        }
    }

    private void write(String written) {
        text.append(written);
        int end = written.lastIndexOf('\n');
        column = end < 0 ? column + TypeScript.width(written) : TypeScript.width(written.substring(end + 1));
    }

    private void line(Layout.Line line, Step step) {
        if (step.flat() && !line.hard()) {
            write(line.flat());
        } else {
            text.append('\n').repeat(' ', step.indent());
            column = step.indent();
        }
    }

    private void group(Layout.Group group, Step step) {
        Step flat = new Step(step.indent(), true, group.content());
        boolean whole = !group.broken() && (step.flat() || fits(flat));
        steps.add(whole ? flat : new Step(step.indent(), false, group.content()));
    }

    private void choose(List<Layout> ways, Step step) {
        for (Layout way : ways.subList(0, ways.size() - 1)) {
            Step flat = new Step(step.indent(), true, way);
            if (step.flat() || fits(flat)) {
                steps.add(flat);
                return;
            }
        }
        steps.add(new Step(step.indent(), false, ways.getLast()));
    }

    private void assign(Layout content, Step step) {
        boolean behind = step.flat() || fits(step.with(Layout.row(Layout.text(" "), content)));
        Layout placed = Layout.row(behind ? Layout.text(" ") : Layout.HARD, content);
        steps.add(step.with(behind ? placed : new Layout.Indented(placed)));
    }

    /// Whether a step, and what follows it, fits up to the first line that breaks.
    private boolean fits(Step first) {
        Deque<Step> ahead = new ArrayDeque<>(List.of(first));
        int rest = steps.size();
        int room = width - column;
        while (room >= 0) {
            if (ahead.isEmpty()) {
                if (rest == 0) {
                    return true;
                }
                ahead.push(steps.get(--rest));
            }
            Step step = ahead.pop();
            switch (step.layout()) {
                case Layout.Text(String written) -> {
                    int end = written.indexOf('\n');
                    room -= TypeScript.width(end < 0 ? written : written.substring(0, end));
                    if (end >= 0) {
                        return room >= 0;
                    }
                }
                case Layout.Line line -> {
                    if (!step.flat() || line.hard()) {
                        return true;
                    }
                    room -= line.flat().length();
                }
                case Layout.TrailingComma _ -> room -= step.flat() ? 0 : 1;
                case Layout.Unbroken(String line, var _) -> room -= TypeScript.width(line);
                case Layout.Break _ -> {}
                case Layout.Row(var parts) -> parts.reversed().forEach(part -> ahead.push(step.with(part)));
                case Layout.Indented(var content) -> ahead.push(step.with(content));
                case Layout.Group group ->
                    ahead.push(new Step(step.indent(), step.flat() && !group.broken(), group.content()));
                case Layout.Choice(var ways) -> ahead.push(step.with(step.flat() ? ways.getFirst() : ways.getLast()));
                case Layout.Assigned(var content) -> {
                    if (!step.flat()) {
                        return true;
                    }
                    ahead.push(step.with(Layout.row(Layout.text(" "), content)));
                }
            }
        }
        return false;
    }
}
