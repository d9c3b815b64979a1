package keyline.app.command;

import java.util.List;
import keyline.app.command.ArrangeActions.Alignment;
import keyline.app.command.ArrangeActions.Direction;

/// The commands of the menu Arrange.
final class ArrangeMenu {

    private ArrangeMenu() {}

    static List<Command> commands(CommandParts parts) {
        ArrangeActions arrange = parts.arrange();
        Reasons why = new Reasons(parts.session());
        return List.of(
                Command.of(Group.ARRANGE, "arrange", "Arrange", arrange::arrange)
                        .on("Shortcut+Shift+A")
                        .unless(why::emptyDiagram),
                align(arrange, "left", "Align Left", Alignment.LEFT).unless(why::fewerThanTwo),
                align(arrange, "centre", "Align Centres", Alignment.CENTRE).unless(why::fewerThanTwo),
                align(arrange, "right", "Align Right", Alignment.RIGHT).unless(why::fewerThanTwo),
                align(arrange, "top", "Align Top", Alignment.TOP).unless(why::fewerThanTwo),
                align(arrange, "middle", "Align Middles", Alignment.MIDDLE).unless(why::fewerThanTwo),
                align(arrange, "bottom", "Align Bottom", Alignment.BOTTOM).unless(why::fewerThanTwo),
                distribute(arrange, "Distribute Horizontally", Direction.HORIZONTALLY).unless(why::fewerThanThree),
                distribute(arrange, "Distribute Vertically", Direction.VERTICALLY).unless(why::fewerThanThree));
    }

    private static Command align(ArrangeActions arrange, String key, String label, Alignment alignment) {
        return Command.of(Group.ARRANGE, "align-" + key, label, () -> arrange.align(alignment));
    }

    private static Command distribute(ArrangeActions arrange, String label, Direction direction) {
        String key = direction == Direction.HORIZONTALLY ? "distribute-across" : "distribute-down";
        return Command.of(Group.ARRANGE, key, label, () -> arrange.distribute(direction));
    }
}
