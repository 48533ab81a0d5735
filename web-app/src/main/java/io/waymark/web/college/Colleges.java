package io.waymark.web.college;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.refusal.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which colleges there are, kept right by what the advising service tells. */
@Service
@Transactional
public class Colleges {

    private final CollegeRepository colleges;

    Colleges(CollegeRepository colleges) {
        this.colleges = colleges;
    }

    @EventListener
    void on(InstitutionOpened opened) {
        colleges.save(new College(opened));
    }

    @Transactional(readOnly = true)
    public List<College> all() {
        return colleges.findAllByOrderByName();
    }

    @Transactional(readOnly = true)
    public Optional<College> withSlug(String slug) {
        return colleges.findBySlug(slug);
    }

    @Transactional(readOnly = true)
    public College get(InstitutionId institution) {
        return colleges.findById(institution.value())
                .orElseThrow(() -> new NotFoundException("no-such-college", "There is no such college here."));
    }
}
