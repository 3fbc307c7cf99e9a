"""The plan: everything that templates print, in final form, computed from the Spec."""

from ratecard.plan.package import PackagePlan, package_plan

__all__ = ["PackagePlan", "package_plan"]
