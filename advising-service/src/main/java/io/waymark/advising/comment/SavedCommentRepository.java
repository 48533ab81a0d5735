package io.waymark.advising.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedCommentRepository extends Repository<SavedComment, UUID> {

    SavedComment saveAndFlush(SavedComment comment);

    Optional<SavedComment> findById(UUID id);

    void delete(SavedComment comment);

    @Query("select c from SavedComment c where c.reviewerId = :reviewer order by c.id")
    List<SavedComment> of(UUID reviewer);
}
