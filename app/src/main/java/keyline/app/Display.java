package keyline.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/// Whether this machine can show a window. JavaFX ends the program in the middle of its start where it can't, so it is
/// found out before.
@SuppressWarnings("restricted") // the program is started with native access for this module
final class Display {

    private static final FunctionDescriptor OPEN = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    private static final FunctionDescriptor CLOSE = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);

    private Display() {}

    /// What is missing to show a window, as the end of a sentence; nothing when all is there. Only Linux is looked at:
    /// macOS and Windows always have a display.
    static Optional<String> missing() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || "Headless".equals(System.getProperty("glass.platform"))) {
            return Optional.empty();
        }
        if (!canLoad("libgtk-3.so.0")) {
            return Optional.of("GTK 3 isn't installed");
        }
        return opens() ? Optional.empty() : Optional.of("there is no X display");
    }

    private static boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean opens() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            Linker linker = Linker.nativeLinker();
            MemorySegment display = (MemorySegment)
                    linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), OPEN).invokeExact(MemorySegment.NULL);
            if (display.address() == 0) {
                return false;
            }
            int ignored = (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), CLOSE)
                    .invokeExact(display);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (Throwable e) {
            throw new IllegalStateException("The X display could not be asked", e);
        }
    }
}
