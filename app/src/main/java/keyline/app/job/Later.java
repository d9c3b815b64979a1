package keyline.app.job;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Goes on with what a future gives, on the thread that completes it.
///
/// A future keeps to itself what its receivers throw; from here it goes to the thread's handler, like any other mistake
/// in the program.
public final class Later {

    private Later() {}

    /// Hands over what `future` gives. That it failed is told by who made it.
    public static <T> void then(CompletionStage<T> future, Consumer<? super T> receiver) {
        then(future, receiver, _ -> {});
    }

    /// Hands over what `future` gives, or why it failed.
    @SuppressWarnings("FutureReturnValueIgnored") // nothing can go wrong in it that isn't dealt with
    public static <T> void then(CompletionStage<T> future, Consumer<? super T> receiver, Consumer<Throwable> failed) {
        future.whenComplete((value, failure) -> {
            try {
                if (failure == null) {
                    receiver.accept(value);
                } else {
                    failed.accept(failure);
                }
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        });
    }
}
