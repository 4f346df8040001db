package veritable.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.kernel.api.CommMessage;
import veritable.kernel.wire.Message;

/** What is said over comms, in JSON and out of it. */
final class CommJson {
    private static final Gson GSON =
            new GsonBuilder()
                    .serializeNulls()
                    .serializeSpecialFloatingPointValues()
                    .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
                    .create();

    private static final TypeToken<Map<String, @Nullable Object>> MAP = new TypeToken<>() {};

    private CommJson() {}

    static CommMessage read(Message message) {
        return new CommMessage(
                map(message.object("data")), map(message.metadata()), message.buffers());
    }

    private static Map<String, @Nullable Object> map(JsonObject json) {
        return GSON.fromJson(json, MAP);
    }

    static JsonElement write(Map<String, @Nullable Object> values) {
        return GSON.toJsonTree(values);
    }
}
