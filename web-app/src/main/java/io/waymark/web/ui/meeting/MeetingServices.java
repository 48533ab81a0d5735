package io.waymark.web.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the meetings of each type are asked for. */
@Component
public class MeetingServices {

    private final Map<MeetingType, Meetings> byType;

    MeetingServices(List<Meetings> services) {
        this.byType = services.stream()
                .collect(Collectors.toMap(
                        Meetings::type, Function.identity(), (one, _) -> one, () -> new EnumMap<>(MeetingType.class)));
    }

    public Meetings of(MeetingType type) {
        return Objects.requireNonNull(byType.get(type));
    }

    public List<Meetings> all() {
        return List.copyOf(byType.values());
    }
}
