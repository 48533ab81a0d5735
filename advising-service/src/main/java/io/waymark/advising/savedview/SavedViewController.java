package io.waymark.advising.savedview;

import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SavedViewController implements SavedViewApi {

    private final SavedViewService views;

    SavedViewController(SavedViewService views) {
        this.views = views;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public List<SavedView> list() {
        return views.list();
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    @ResponseStatus(HttpStatus.CREATED)
    public SavedView save(SaveView request) {
        return views.save(request);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void beginWith(UUID view) {
        views.beginWith(view);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void beginWithout(UUID view) {
        views.beginWithout(view);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public void delete(UUID view) {
        views.delete(view);
    }
}
