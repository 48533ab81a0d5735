package io.waymark.web.ui.form;

import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Gives every form of every page what none has to write itself. */
@Configuration(proxyBeanMethods = false)
public class FormConfiguration {

    /** In place of Boot's own. */
    @Bean
    @Primary
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static LocalValidatorFactoryBean defaultValidator(ApplicationContext application) {
        var validator = new FormValidator();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(application).getObject());
        return validator;
    }

    /** Around Spring Security's own, which knows one processor only. */
    @Bean
    static BeanPostProcessor formFields() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor csrf ? new FormFields(csrf) : bean;
            }
        };
    }

    @Bean
    IPostProcessorDialect formMarkup() {
        return new IPostProcessorDialect() {
            @Override
            public String getName() {
                return "forms";
            }

            @Override
            public int getDialectPostProcessorPrecedence() {
                return 1000;
            }

            @Override
            public Set<IPostProcessor> getPostProcessors() {
                return Set.of(new PostProcessor(TemplateMode.HTML, FormMarkup.class, 1000));
            }
        };
    }
}
