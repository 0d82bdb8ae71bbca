package org.heard.format.production;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupplierRows extends JpaRepository<Supplier, Supplier.Id> {

    List<Supplier> findAllByOrderByActiveDescNameAsc();
}
