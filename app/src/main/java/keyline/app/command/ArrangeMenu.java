package keyline.app.command;

import java.util.List;
import java.util.stream.Stream;
import keyline.app.command.ArrangeActions.Alignment;
import keyline.app.command.ArrangeActions.Direction;

/// The commands of the menu Arrange.
final class ArrangeMenu {

    private ArrangeMenu() {}

    static List<List<Command>> sections(CommandParts parts) {
        ArrangeActions arrange = parts.arrange();
        Reasons why = new Reasons(parts.session());
        return List.of(
                List.of(Command.of(Group.ARRANGE, "arrange", "Arrange", arrange::arrange)
                        .on("Shortcut+Shift+A")
                        .unless(why::emptyDiagram)),
                Stream.of(
                                align(arrange, "left", "Align Left", Alignment.LEFT),
                                align(arrange, "centre", "Align Centres", Alignment.CENTRE),
                                align(arrange, "right", "Align Right", Alignment.RIGHT),
                                align(arrange, "top", "Align Top", Alignment.TOP),
                                align(arrange, "middle", "Align Middles", Alignment.MIDDLE),
                                align(arrange, "bottom", "Align Bottom", Alignment.BOTTOM))
                        .map(command -> command.unless(why::fewerThanTwo))
                        .toList(),
                List.of(
                        distribute(arrange, "Distribute Horizontally", Direction.HORIZONTALLY)
                                .unless(why::fewerThanThree),
                        distribute(arrange, "Distribute Vertically", Direction.VERTICALLY)
                                .unless(why::fewerThanThree)),
                List.of(
                        Command.of(Group.ARRANGE, "tidy-columns", "Tidy Columns", arrange::tidyColumns)
                                .unless(why::emptyDiagram),
                        Command.of(Group.ARRANGE, "same-width", "Same Width", arrange::sameWidth)
                                .unless(why::fewerThanTwoFrames)));
    }

    private static Command align(ArrangeActions arrange, String key, String label, Alignment alignment) {
        return Command.of(Group.ARRANGE, "align-" + key, label, () -> arrange.align(alignment));
    }

    private static Command distribute(ArrangeActions arrange, String label, Direction direction) {
        String key = direction == Direction.HORIZONTALLY ? "distribute-across" : "distribute-down";
        return Command.of(Group.ARRANGE, key, label, () -> arrange.distribute(direction));
    }
}
