package io.waymark.advising.savedview;

import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.advising.person.People;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SavedViewService {

    private final SavedViewStore views;
    private final People people;
    private final CurrentCaller caller;

    SavedViewService(SavedViewStore views, People people, CurrentCaller caller) {
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    List<SavedView> list() {
        return views.of(caller.get().person());
    }

    SavedView save(SaveView request) {
        var me = caller.get().person();
        people.lock(List.of(me));
        if (views.of(me).stream().filter(SavedView::mine).count() >= SavedViewApi.MOST) {
            throw new RuleViolationException(
                    "too-many-saved-views",
                    "You can save up to %d views. Delete one first.".formatted(SavedViewApi.MOST),
                    Map.of("most", SavedViewApi.MOST));
        }
        try {
            return seen(views.add(me, request));
        } catch (DuplicateKeyException there) {
            throw new ConflictException("view-exists", "You have a view of this name already.");
        }
    }

    void beginWith(UUID id) {
        views.beginWith(caller.get().person(), seen(id).id());
    }

    void beginWithout(UUID id) {
        views.beginWithout(caller.get().person(), seen(id).id());
    }

    void delete(UUID id) {
        var view = seen(id);
        if (!view.mine() && !caller.get().is(Role.ADMIN)) {
            throw new RuleViolationException(
                    "not-your-view", "Only whoever saved this view, or an admin, can delete it.");
        }
        views.delete(view.id());
    }

    private SavedView seen(UUID id) {
        return list().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-view", "There is no such view."));
    }
}
