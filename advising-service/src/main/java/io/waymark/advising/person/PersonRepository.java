package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select count(p) > 0 from Person p where p.number = :number and p.id <> :except")
    boolean isNumberTaken(String number, PersonId except);

    @Query("select count(p) > 0 from Person p where p.emailKey = lower(:email) and p.id <> :except")
    boolean isEmailTaken(String email, PersonId except);
}
