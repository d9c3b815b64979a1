package keyline.persistence.prefs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.database.connection.DatabaseKind;
import keyline.persistence.json.JsonObject;
import keyline.persistence.json.UnreadableJson;
import tools.jackson.core.JsonGenerator;

/// Remembered connections as JSON. There is no password in them; what no connection could be made to is passed over.
final class ConnectionJson {

    private ConnectionJson() {}

    static void write(JsonGenerator json, DatabaseAddress address) {
        json.writeStartObject();
        json.writeStringProperty("kind", address.kind().key());
        json.writeStringProperty("host", address.host());
        json.writeNumberProperty("port", address.port());
        json.writeStringProperty("database", address.database());
        json.writeStringProperty("user", address.user());
        json.writeArrayPropertyStart("options");
        address.options().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> json.writeString(option.getKey() + "=" + option.getValue()));
        json.writeEndArray();
        json.writeEndObject();
    }

    static List<DatabaseAddress> all(JsonObject in) throws UnreadableJson {
        List<DatabaseAddress> addresses = new ArrayList<>();
        for (Optional<DatabaseAddress> address : in.objects("connections", ConnectionJson::read)) {
            address.filter(each -> each.fault().isEmpty()).ifPresent(addresses::add);
        }
        return addresses;
    }

    private static Optional<DatabaseAddress> read(JsonObject in) throws UnreadableJson {
        Map<String, String> options = new HashMap<>();
        for (String option : in.texts("options")) {
            int equals = Math.max(0, option.indexOf('='));
            options.put(option.substring(0, equals), option.substring(Math.min(option.length(), equals + 1)));
        }
        String host = in.text("host");
        int port = in.number("port");
        String database = in.text("database");
        String user = in.text("user");
        return DatabaseKind.of(in.text("kind"))
                .map(kind -> new DatabaseAddress(kind, host, port, database, user, options));
    }
}
