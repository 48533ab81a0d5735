package io.waymark.kit.tenancy;

import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionExecutionListener;

/** Binds Hibernate and PostgreSQL to the current institution. */
@Configuration(proxyBeanMethods = false)
public class TenancyConfiguration {

    @Bean
    CurrentCaller currentCaller() {
        return new CurrentCaller();
    }

    @Bean
    CurrentInstitution currentInstitution() {
        return new CurrentInstitution();
    }

    @Bean
    HibernatePropertiesCustomizer institutionForHibernate(CurrentInstitution currentInstitution) {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, currentInstitution);
    }

    @Bean
    TransactionExecutionListener institutionOnTransaction(DataSource dataSource) {
        return new InstitutionOnTransaction(dataSource);
    }
}
