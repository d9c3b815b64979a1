package keyline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Those who are told when something has happened, in the order in which they came. FX thread only.
public final class Observers<T> {

    private final List<Consumer<T>> observers = new ArrayList<>();
    private boolean telling;

    /// Tells `observer` from now on, until the subscription is closed.
    public Subscription add(Consumer<T> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /// Whether observers are being told at this moment.
    public boolean telling() {
        return telling;
    }

    void tell(T event) {
        telling = true;
        try {
            List.copyOf(observers).forEach(observer -> observer.accept(event));
        } finally {
            telling = false;
        }
    }

    /// Ends the telling.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
