package keyline.persistence.engine;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the engines that they name as parameters. Each is started once, when first asked for, and closed when
/// all tests are done.
final class Engines implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Engine.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return context.getRoot().getStore(Namespace.create(Engines.class)).computeIfAbsent(type, Engines::start);
    }

    private static Object start(Class<?> type) {
        try {
            if (type == H2Engine.class) {
                return H2Engine.start();
            }
            if (type == SqliteEngine.class) {
                return SqliteEngine.plain();
            }
            return type == PostgreSqlEngine.class ? PostgreSqlEngine.start() : MariaDbEngine.start();
        } catch (Exception e) {
            throw new IllegalStateException("The engine doesn't start", e);
        }
    }
}
