import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/orders',
    permission: 'goods.read',
    load: async () => (await import('./list/orders-page.tsx')).OrdersPage,
  },
  {
    path: '/orders/new',
    permission: 'orders.request',
    load: async () => (await import('./new/new-order-page.tsx')).NewOrderPage,
  },
  {
    path: '/orders/$orderId',
    permission: 'goods.read',
    load: async () => (await import('./order/order-page.tsx')).OrderPage,
  },
  {
    path: '/orders/$orderId/add',
    permission: 'orders.request',
    load: async () => (await import('./add/add-lots-page.tsx')).AddLotsPage,
  },
  {
    path: '/approvals',
    permission: 'orders.approve',
    load: async () => (await import('./approvals/approvals-page.tsx')).ApprovalsPage,
  },
]);
