module sluice.test/billing

go 1.24
