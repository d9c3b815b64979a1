package keyline.app.notice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip under the bar of the window in which notices stand, the latest lowest. It takes no room while there are none.
public final class NoticeBar {

    private final List<Notice> notices = new ArrayList<>();
    private final VBox node = new VBox();

    /// A strip without notices.
    public NoticeBar() {
        node.getStyleClass().add("notices");
        node.setId("notices");
    }

    /// The strip.
    public Region node() {
        return node;
    }

    /// Shows the notice until it is answered or put away.
    public void show(Notice notice) {
        notices.removeIf(each -> each.key().equals(notice.key()));
        notices.add(notice);
        refresh();
    }

    /// Puts the notice of this key away, if it is there.
    public void dismiss(String key) {
        if (notices.removeIf(each -> each.key().equals(key))) {
            refresh();
        }
    }

    private void refresh() {
        node.getChildren().setAll(notices.stream().map(this::strip).toList());
    }

    private HBox strip(Notice notice) {
        Label text = new Label(notice.text());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox strip = new HBox(new FontIcon(icon(notice.tone())), text);
        strip.getStyleClass().addAll("notice", "notice-" + notice.tone().name().toLowerCase(java.util.Locale.ROOT));
        for (Notice.Choice choice : notice.choices()) {
            strip.getChildren().add(button(notice, choice));
        }
        if (notice.tone() != Notice.Tone.QUESTION) {
            ActionButton close = ActionButton.styled("", () -> dismiss(notice.key()), "quiet", "icon", "small");
            close.setGraphic(new FontIcon(Feather.X));
            strip.getChildren().add(close.hinted("Put away"));
        }
        return strip;
    }

    private ActionButton button(Notice notice, Notice.Choice choice) {
        boolean first = notice.choices().getFirst().equals(choice);
        ActionButton button = ActionButton.styled(
                choice.label(),
                () -> {
                    dismiss(notice.key());
                    choice.action().run();
                },
                first ? "primary" : "quiet",
                "small");
        button.setDefaultButton(first && notice.tone() == Notice.Tone.QUESTION);
        return button;
    }

    private static Feather icon(Notice.Tone tone) {
        return switch (tone) {
            case REMARK -> Feather.INFO;
            case QUESTION -> Feather.HELP_CIRCLE;
            case ERROR -> Feather.ALERT_TRIANGLE;
        };
    }
}
